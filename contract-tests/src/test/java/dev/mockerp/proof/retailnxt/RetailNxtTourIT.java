package dev.mockerp.proof.retailnxt;

import static dev.mockerp.proof.retailnxt.RetailNxt.OTHER_SHOP;
import static dev.mockerp.proof.retailnxt.RetailNxt.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.ContractWitness;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Tours;
import org.junit.jupiter.api.Test;

/** Reads every order, so that each condition has been held against a real answer. */
class RetailNxtTourIT {

    @Test
    @Tours(Api.RETAILNXT)
    void everyConditionIsMet() {
        ContractWitness witness = new ContractWitness();
        RetailNxt retailNxt =
                new RetailNxt(MockErp.shared().http(witness).with("Authorization", RetailNxt.basic("shop", "shop")));
        assertThat(retailNxt.shop(SHOP).expect(200).json()).hasSize(RetailNxt.ORDERS.size());
        assertThat(retailNxt.other().shop(OTHER_SHOP).expect(200).json()).hasSizeGreaterThanOrEqualTo(5);
        retailNxt.order("123").expect(200);
        retailNxt.order(SHOP, "124").expect(200);

        witness.assertEveryConditionWasMet(Api.RETAILNXT);
    }
}
