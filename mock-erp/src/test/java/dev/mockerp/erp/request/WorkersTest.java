package dev.mockerp.erp.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final int MOST = 16;
    private static final long PATIENCE_SECONDS = 20;

    private final Workers workers = new Workers(2, MOST);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void end() {
        released.countDown();
        workers.shutdownNow();
    }

    private void hold(int threads) {
        IntStream.range(0, threads)
                .forEach(i -> workers.execute(() -> {
                    try {
                        released.await();
                    } catch (InterruptedException theTestEnds) {
                        Thread.currentThread().interrupt();
                    }
                }));
    }

    private void awaitAnswer() throws InterruptedException, ExecutionException, TimeoutException {
        workers.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void aFewDoWhatDoesNotWait() throws Exception {
        CountDownLatch done = new CountDownLatch(10_000);
        IntStream.range(0, 10_000).forEach(i -> workers.execute(done::countDown));

        assertThat(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(workers.getLargestPoolSize()).isEqualTo(2);
    }

    @Test
    void oneMoreThanAllThatAreHeldIsServedAllTheSame() throws Exception {
        hold(MOST - 1);

        awaitAnswer();
        assertThat(workers.getLargestPoolSize()).isEqualTo(MOST);
    }

    @Test
    void whatWaitsIsServedThoughNothingComesAfterIt() throws Exception {
        hold(2);

        awaitAnswer();
    }

    @Test
    void nobodyIsHeldForeverWhenAllAre() throws Exception {
        hold(MOST);
        var answer = workers.submit(() -> {});
        released.countDown();

        answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void thereAreFewAgainWhenNothingWaits() throws Exception {
        hold(6);
        awaitAnswer();
        assertThat(workers.getCorePoolSize()).isGreaterThan(2);

        released.countDown();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (workers.getCorePoolSize() > 2 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(workers.getCorePoolSize()).isEqualTo(2);
    }
}
