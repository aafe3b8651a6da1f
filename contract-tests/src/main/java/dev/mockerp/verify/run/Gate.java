package dev.mockerp.verify.run;

import dev.mockerp.verify.profile.Profile;

/** The one door to the ERP: lets through what the profile allows, and nothing else. */
final class Gate {

    private static final int WRONG_CREDENTIALS = 2;

    private final Profile profile;
    private int wrongCredentials;

    Gate(Profile profile) {
        this.profile = profile;
    }

    /**
     * Lets a call pass.
     *
     * @throws Skipped if it may not be made
     */
    void pass(Call call) {
        if (call.operation() != null
                && profile.unsupported().contains(call.operation().id())) {
            throw Skipped.unsupported(call.operation().id());
        }
        if (profile.mode() == Profile.Mode.READ_ONLY && !call.isSafe()) {
            throw Skipped.because("the mode is read-only, and " + call.name() + " may write");
        }
        if (call.credentials() == Credentials.WRONG && ++wrongCredentials > WRONG_CREDENTIALS) {
            throw Skipped.because("wrong credentials are sent at most twice, so that no account is locked");
        }
    }
}
