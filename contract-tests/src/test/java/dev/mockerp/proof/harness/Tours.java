package dev.mockerp.proof.harness;

import dev.mockerp.contract.Api;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the test that walks all operations of an API and then demands, with {@link
 * ContractWitness#assertEveryConditionWasMet}, that every condition was evaluated on a real answer.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Tours {
    /** The API whose conditions are all evaluated. */
    Api value();
}
