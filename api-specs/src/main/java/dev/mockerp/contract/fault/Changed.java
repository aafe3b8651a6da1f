package dev.mockerp.contract.fault;

/**
 * A request or answer after the steps of a mutation.
 *
 * @param count how many places are other than before; 0 means that the mutation found nothing to change
 */
public record Changed<T>(T value, int count) {}
