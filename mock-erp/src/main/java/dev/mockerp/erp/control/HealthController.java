package dev.mockerp.erp.control;

import dev.mockerp.server.control.Health;
import dev.mockerp.server.control.HealthApi;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Says that the mock serves: who gets no answer knows the contrary. */
@RestController
class HealthController implements HealthApi {

    private final long begun = System.nanoTime();

    @Override
    public ResponseEntity<Health> getHealth() {
        return ResponseEntity.ok(new Health()
                .status(Health.StatusEnum.UP)
                .version(Version.text())
                .uptimeSeconds(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)));
    }
}
