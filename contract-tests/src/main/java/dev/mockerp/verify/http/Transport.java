package dev.mockerp.verify.http;

/** Brings requests to the ERP and answers back. */
public interface Transport {

    /**
     * Sends one request and reads the whole answer.
     *
     * @throws NoAnswer if there is none that could be judged
     */
    Received send(Sent request);
}
