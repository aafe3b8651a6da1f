package dev.mockerp.erp.generate;

/** Numbers that have a check digit. */
final class Numbers {

    private Numbers() {}

    /** The EAN-13 that begins with those twelve digits. */
    static String ean(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A VAT number in the form of the Netherlands whose check digit is wrong, so that nobody has it. */
    static String vat(int index) {
        int digits = 10_000_000 + index;
        int sum = 0;
        for (int weight = 2, rest = digits; rest > 0; weight++, rest /= 10) {
            sum += rest % 10 * weight;
        }
        return "NL" + digits + (sum % 11 + 1) % 10 + "B01";
    }
}
