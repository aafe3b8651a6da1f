package dev.mockerp.erp.sandbox;

import java.time.Instant;

/**
 * What there is to say of a sandbox.
 *
 * @param created when it was made, by the clock of the machine
 * @param lastUsed when a request last began or ended in it, by the clock of the machine
 * @param written how many objects were made, changed or deleted since the last reset
 * @param ownFixtures whether fixtures were replaced in it since the last reset
 */
public record SandboxSummary(String name, Instant created, Instant lastUsed, int written, boolean ownFixtures) {}
