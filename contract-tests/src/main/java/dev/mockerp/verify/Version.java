package dev.mockerp.verify;

import java.util.Optional;

/** Which checker this is. */
public final class Version {

    private Version() {}

    /** The version of the packaged checker; {@code development} when it runs unpackaged. */
    public static String of() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
