package dev.mockerp.erp.fault;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.contract.fault.Request;
import dev.mockerp.contract.fault.When;
import dev.mockerp.erp.delivery.Delivery;
import dev.mockerp.server.control.FaultDelay;
import dev.mockerp.server.control.FaultLogNormal;
import dev.mockerp.server.control.FaultRule;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A fault as somebody wants it, understood.
 *
 * @param given as it was given
 * @param operations ids of the operations that it is for
 * @param match what a request must be besides
 * @param broken the way to break the contract; null if it has none of the catalogue
 */
record Rule(FaultRule given, Set<String> operations, When match, Catalogue.@Nullable Entry broken) {

    boolean isFor(Operation operation) {
        return operations.contains(operation.id());
    }

    boolean concerns(Request sent) {
        Mutation mutation = mutation();
        return isFor(sent.operation()) && match.fits(sent) && (mutation == null || mutation.concerns(sent));
    }

    @Nullable
    Mutation mutation() {
        return broken == null ? null : broken.fault().mutation();
    }

    /** Whether the ERP does not get to see the request. */
    boolean isInsteadOfTheErp() {
        return given.getStatus() != null || given.getConnection() == FaultRule.ConnectionEnum.RESET;
    }

    double probability() {
        return given.getProbability() == null ? 1 : given.getProbability().doubleValue();
    }

    /** How many milliseconds an answer is to be held back; takes as many numbers from chance whatever they are. */
    long delay(SplittableRandom chance) {
        FaultDelay delay = given.getDelay();
        if (delay == null) {
            return 0;
        }
        Integer fixed = delay.getFixed();
        if (fixed != null) {
            return fixed;
        }
        List<Integer> uniform = delay.getUniform();
        if (uniform != null) {
            return Math.round(uniform.get(0) + chance.nextDouble() * (uniform.get(1) - uniform.get(0)));
        }
        FaultLogNormal logNormal = delay.getLogNormal();
        // How many numbers a Gaussian takes depends on which they are, so that it takes them from a branch.
        double factor =
                Math.exp(logNormal.getSigma().doubleValue() * chance.split().nextGaussian());
        return Math.round(Math.min(Delivery.LONGEST, logNormal.getMedian().doubleValue() * factor));
    }
}
