package dev.mockerp.erp.control;

/** The version of the mock. */
public final class Version {

    private Version() {}

    /** Such as {@code 0.1.0}; says so where the mock does not run from its jar. */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
