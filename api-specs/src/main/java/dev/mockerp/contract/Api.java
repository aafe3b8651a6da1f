package dev.mockerp.contract;

/** The APIs that have a contract. The name in lower case is the name of the folder and the prefix of settings. */
public enum Api {
    SHOXL,
    RETAILNXT,
    FLOWRETAIL;

    /** The name of the folder: {@code shoxl}, {@code retailnxt} or {@code flowretail}. */
    public String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
