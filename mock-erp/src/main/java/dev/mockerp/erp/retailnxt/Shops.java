package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.request.BasicCredentials;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The shops there are, and which of them each user's credentials came with. */
final class Shops {

    private static final String FILE = "retailnxt/shops.json";

    private final Map<String, String> names = new TreeMap<>();
    private final Map<BasicCredentials, Set<String>> shopsOfUsers = new LinkedHashMap<>();

    private record Shop(String shopCode, String name) {}

    private record User(String username, String password, List<String> shopCodes) {}

    /** As the fixtures say. */
    Shops(Fixtures fixtures) {
        fixtures.list(FILE, "shops", Shop.class).forEach(shop -> names.put(shop.shopCode(), shop.name()));
        List<User> users = fixtures.list(FILE, "users", User.class);
        Set<String> usernames = new HashSet<>();
        for (int i = 0; i < users.size(); i++) {
            User user = users.get(i);
            for (String code : user.shopCodes()) {
                if (!exists(code)) {
                    fixtures.mistake(
                            FILE, "/users/" + i + "/shopCodes", "shop " + code + " is not in the list of shops");
                }
            }
            if (!usernames.add(user.username())) {
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

    /** The names of all shops, by their codes. */
    Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** The credentials of the first user who has the shop; null if nobody has it. */
    @Nullable
    BasicCredentials userOf(String shopCode) {
        return shopsOfUsers.entrySet().stream()
                .filter(user -> user.getValue().contains(shopCode))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether there is such a shop. */
    boolean exists(String shopCode) {
        return names.containsKey(shopCode);
    }
}
