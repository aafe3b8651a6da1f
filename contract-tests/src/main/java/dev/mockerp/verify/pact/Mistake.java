package dev.mockerp.verify.pact;

/**
 * What a pact expects that no ERP of the contract does.
 *
 * @param place in the file, such as {@code interactions[0].response.body.customers[2].email}
 * @param isWarning whether it holds today and may not tomorrow, or whether the contract is not sure
 */
public record Mistake(String place, boolean isWarning, String sentence) {

    static Mistake at(String place, String sentence) {
        return new Mistake(place, false, sentence);
    }

    static Mistake warning(String place, String sentence) {
        return new Mistake(place, true, sentence);
    }
}
