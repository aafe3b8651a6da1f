package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.request.BasicCredentials;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The shops there are, and which of them each user's credentials came with. */
final class Shops {

    private static final String FILE = "retailnxt/shops.json";

    private final Set<String> codes = new TreeSet<>();
    private final Map<BasicCredentials, Set<String>> shopsOfUsers = new LinkedHashMap<>();

    private record Shop(String shopCode, String name) {}

    private record User(String username, String password, List<String> shopCodes) {}

    /** As the fixtures say. */
    Shops(Fixtures fixtures) {
        fixtures.list(FILE, "shops", Shop.class).forEach(shop -> codes.add(shop.shopCode()));
        List<User> users = fixtures.list(FILE, "users", User.class);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < users.size(); i++) {
            User user = users.get(i);
            for (String code : user.shopCodes()) {
                if (!codes.contains(code)) {
                    fixtures.mistake(
                            FILE, "/users/" + i + "/shopCodes", "shop " + code + " is not in the list of shops");
                }
            }
            if (!names.add(user.username())) {
                fixtures.mistake(FILE, "/users/" + i, "user " + user.username() + " is there twice");
            }
            shopsOfUsers.put(new BasicCredentials(user.username(), user.password()), Set.copyOf(user.shopCodes()));
        }
    }

    /** The shops of the user with these credentials; null if there is no such user. */
    @Nullable
    Set<String> of(@Nullable BasicCredentials credentials) {
        return credentials == null ? null : shopsOfUsers.get(credentials);
    }

    /** The shops of the user who is listed first; none if there are no users. */
    Set<String> ofTheFirstUser() {
        return shopsOfUsers.values().stream().findFirst().orElse(Set.of());
    }

    /** Whether there is such a shop. */
    boolean exists(String shopCode) {
        return codes.contains(shopCode);
    }
}
