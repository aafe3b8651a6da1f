package dev.mockerp.contract;

/** How we know a statement of a contract, strongest first. */
public enum Evidence {
    /** Published in words, or in a type, required, enum or pattern declaration. Breaking it fails an ERP. */
    TEXT,
    /** Only shown in a sample, or one obvious step away from the text. Breaking it is a warning. */
    SAMPLE,
    /** Our choice where nothing is published. Breaking it is a note. */
    ASSUMED
}
