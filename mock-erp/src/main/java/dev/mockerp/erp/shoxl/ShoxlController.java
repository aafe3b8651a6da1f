package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.shoxl.Catalogue.Assortment;
import dev.mockerp.server.shoxl.GetCustomerProductsRequest;
import dev.mockerp.server.shoxl.GetCustomerProductsResult;
import dev.mockerp.server.shoxl.GetProductInformationResult;
import dev.mockerp.server.shoxl.GetProductInformationsRequest;
import dev.mockerp.server.shoxl.ShoxlApi;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The two operations of Shoxl. */
@RestController
class ShoxlController implements ShoxlApi {

    private final Supplier<Catalogue> catalogue;
    private final ProductInformations productInformations;
    private final CustomerProducts customerProducts;
    private final boolean refuseUnknownAccounts;

    ShoxlController(FromFixtures<Catalogue> catalogue, Settings settings) {
        this.catalogue = catalogue;
        this.productInformations = new ProductInformations(catalogue, settings);
        this.customerProducts = new CustomerProducts(catalogue, settings);
        this.refuseUnknownAccounts = settings.is("shoxl.unknown-account", "not-found");
    }

    @Override
    public ResponseEntity<List<GetProductInformationResult>> getProductInformations(
            GetProductInformationsRequest request) {
        Assortment assortment = account(request.getAccountNumber());
        return ResponseEntity.ok(
                assortment == null ? List.of() : productInformations.of(assortment, request.getProductNumbers()));
    }

    @Override
    public ResponseEntity<GetCustomerProductsResult> getCustomerProducts(GetCustomerProductsRequest request) {
        Assortment assortment = account(request.getAccountNumber());
        GetCustomerProductsResult result = new GetCustomerProductsResult();
        if (assortment == null) {
            result.errorCode("unknown-account")
                    .errorDescription(unknown(request.getAccountNumber()))
                    .customerProducts(List.of());
        } else {
            result.errorCode(null)
                    .errorDescription(null)
                    .customerProducts(customerProducts.of(assortment, request.getProductNumbers()));
        }
        return ResponseEntity.ok(result);
    }

    private @Nullable Assortment account(String accountNumber) {
        Assortment assortment = catalogue.get().account(accountNumber);
        if (assortment == null && refuseUnknownAccounts) {
            throw new Refused(Refusal.Kind.NOT_FOUND, unknown(accountNumber));
        }
        return assortment;
    }

    private static String unknown(String accountNumber) {
        return "No customer has the account number " + accountNumber + ".";
    }
}
