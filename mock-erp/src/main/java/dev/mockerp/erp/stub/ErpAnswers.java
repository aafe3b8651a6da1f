package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.notmatched.NotMatchedRenderer;

/** What WireMock has to say to a request that no stub matches: nothing, since the ERP answers it. */
final class ErpAnswers extends NotMatchedRenderer {

    @Override
    protected ResponseDefinition render(Admin admin, ServeEvent event) {
        return ResponseDefinition.notConfigured();
    }
}
