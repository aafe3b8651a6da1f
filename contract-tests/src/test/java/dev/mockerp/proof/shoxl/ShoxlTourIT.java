package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static dev.mockerp.proof.shoxl.Shoxl.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.ContractWitness;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Tours;
import org.junit.jupiter.api.Test;

/** Asks everything of everybody, so that each condition has been held against a real answer. */
class ShoxlTourIT {

    @Test
    @Tours(Api.SHOXL)
    void everyConditionIsMet() {
        ContractWitness witness = new ContractWitness();
        Shoxl shoxl = new Shoxl(MockErp.shared().http(witness));
        String[] all = Shoxl.PRODUCTS.toArray(String[]::new);
        for (String account : Shoxl.ACCOUNTS) {
            assertThat(Shoxl.rows(shoxl.informations(account, all).expect(200))).hasSize(all.length);
            shoxl.ownNumbers(account, all).expect(200);
        }
        shoxl.informations(ACCOUNT, "4321", "123456789", "90001", "4321").expect(200);
        shoxl.informations(NOBODY, "90001").expect(200);
        shoxl.ownNumbers(NOBODY, "90001").expect(200);

        witness.assertEveryConditionWasMet(Api.SHOXL);
    }
}
