package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.request.BasicCredentials;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.retailnxt.CustomerOrder;
import dev.mockerp.server.retailnxt.CustomerOrderApi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The operation of RetailNxt. */
@RestController
class CustomerOrderController implements CustomerOrderApi {

    private final Supplier<CustomerOrders> orders;
    private final Supplier<Shops> shops;
    private final HttpServletRequest request;
    private final boolean refuseUnknown;

    /** With the request at hand, whose credentials say which shops are the caller's. */
    CustomerOrderController(
            FromFixtures<CustomerOrders> orders,
            FromFixtures<Shops> shops,
            HttpServletRequest request,
            Settings settings) {
        this.orders = orders;
        this.shops = shops;
        this.request = request;
        this.refuseUnknown = settings.is("retailnxt.unknown-order", "not-found");
    }

    @Override
    public ResponseEntity<List<CustomerOrder>> getCustomerOrder(
            @Nullable String shopCode, @Nullable String orderIdentifier) {
        Set<String> of = RetailNxtErp.isGiven(shopCode)
                ? Set.of(shopCode)
                : shops.get().of(BasicCredentials.of(request.getHeader("Authorization")));
        List<CustomerOrder> found =
                orders.get().find(of, RetailNxtErp.isGiven(orderIdentifier) ? orderIdentifier : null);
        if (found.isEmpty() && refuseUnknown) {
            throw new Refused(Refusal.Kind.NOT_FOUND, "No such order.");
        }
        return ResponseEntity.ok(found);
    }
}
