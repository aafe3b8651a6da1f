package dev.mockerp.erp.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.erp.request.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void whenNoneComesToAnEndTheNextIsRefusedAndAfterwardsNot() throws Exception {
        Turns turns = new Turns();
        CountDownLatch begun = new CountDownLatch(Turns.MOST);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<String>> endless = new ArrayList<>();
            for (int i = 0; i < Turns.MOST; i++) {
                endless.add(threads.submit(() -> turns.take(() -> {
                    begun.countDown();
                    return untilThen(end);
                })));
            }
            begun.await();
            assertThatThrownBy(() -> turns.take(() -> "never")).isInstanceOf(Refused.class);
            end.countDown();
            for (Future<String> one : endless) {
                assertThat(one.get()).isEqualTo("ended");
            }
            assertThat(turns.take(() -> "now")).isEqualTo("now");
        } finally {
            threads.shutdownNow();
        }
    }

    private static String untilThen(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "ended";
    }
}
