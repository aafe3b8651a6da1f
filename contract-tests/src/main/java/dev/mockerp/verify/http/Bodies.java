package dev.mockerp.verify.http;

/** How much of bodies a report shows. */
public enum Bodies {
    /** As much as a finding needs; long ones are cut. */
    FINDING,
    /** All of them, whole. */
    ALL,
    /** None, neither in the texts nor in the curl line. */
    NONE
}
