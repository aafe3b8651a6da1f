package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Who asks WireMock for something is told what went wrong; nobody else needs to know. */
final class Silence implements Notifier {

    @Override
    public void info(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable cause) {}
}
