package dev.mockerp.verify.stubs;

/**
 * Which stub wins where several fit: WireMock takes the lowest number. The order is the one in which refusals are due;
 * an own stub that somebody adds without a priority has 5 and goes before the general ones.
 */
final class Priority {

    static final int CREDENTIALS = 1;
    static final int FOREIGN = 2;
    static final int MEDIA_TYPE = 3;
    static final int CONTENT = 4;
    static final int SPECIFIC = 5;
    static final int GENERAL = 6;
    static final int NOT_THERE = 7;
    static final int METHOD = 8;
    static final int PATH = 9;

    private Priority() {}
}
