package dev.mockerp.verify.flowretail;

import java.util.Optional;

/** Parts of values that every ERP takes for parts, whether it looks for letters or for words. */
final class Words {

    private Words() {}

    /**
     * The value of a member without its last two characters, if it is one long word and no member that a search looks
     * into has the rest for its whole value.
     */
    static Optional<String> beginning(Known known, String member) {
        String whole = known.text(member);
        if (!whole.matches("\\+?[\\p{L}\\p{Nd}]{6,}")) {
            return Optional.empty();
        }
        String part = whole.substring(0, whole.length() - 2);
        return Searches.FIELDS.stream().anyMatch(field -> known.text(field).equalsIgnoreCase(part))
                ? Optional.empty()
                : Optional.of(part);
    }
}
