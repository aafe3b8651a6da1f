package dev.mockerp.erp.control;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.server.control.DataApi;
import dev.mockerp.server.control.DataItem;
import dev.mockerp.server.control.DataPage;
import dev.mockerp.server.control.NamedValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Lists what there is to ask the ERPs for. */
@RestController
class DataController implements DataApi {

    private final List<DataKind> kinds;

    DataController(List<DataKind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public ResponseEntity<DataPage> listData(String name, @Nullable String contains, Integer offset, Integer limit) {
        DataKind kind = kinds.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(this::unknown);
        String text = contains == null ? "" : contains.toLowerCase(Locale.ROOT);
        Iterator<DataKind.Item> found =
                kind.items().get().filter(item -> item.contains(text)).iterator();
        List<DataItem> page = new ArrayList<>();
        int total = 0;
        // One walk for the count and the page: only the page is kept.
        for (; found.hasNext(); total++) {
            DataKind.Item item = found.next();
            if (total >= offset && page.size() < limit) {
                page.add(shown(item));
            }
        }
        return ResponseEntity.ok(new DataPage().total(total).items(page));
    }

    private static DataItem shown(DataKind.Item item) {
        return new DataItem()
                .id(item.id())
                .name(item.name())
                .within(item.within())
                .headers(item.headers().entrySet().stream()
                        .map(header -> new NamedValue().name(header.getKey()).value(header.getValue()))
                        .toList());
    }

    private Refused unknown() {
        return new Refused(
                Refusal.Kind.NOT_FOUND,
                "There is no such kind; there are: "
                        + kinds.stream().map(DataKind::name).sorted().collect(Collectors.joining(", ")) + ".");
    }
}
