package dev.mockerp.verify.command;

/** What {@code java -jar erp-verify.jar} runs. */
public final class Main {

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Integer code = ShortRun.of(arguments);
        System.exit(code == null ? ErpVerify.run(arguments) : code);
    }
}
