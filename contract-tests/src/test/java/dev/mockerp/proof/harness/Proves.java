package dev.mockerp.proof.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ids of the rules that a test proves: it would fail on a mock that breaks one of them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proves {
    /** Ids as they stand in a {@code rules.yaml}. */
    String[] value();
}
