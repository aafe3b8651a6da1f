package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;

/** A stub of the folder, in one sandbox: it was looked at when the folder was read, and all sandboxes share its room. */
final class FolderStub extends StubMapping {

    /** What a sandbox may change of it is its own. */
    FolderStub(StubMapping read) {
        super(read.getRequest(), read.getResponse());
        setId(read.getId());
        setName(read.getName());
        setPersistent(read.isPersistent());
        setPriority(read.getPriority());
        setScenarioName(read.getScenarioName());
        setRequiredScenarioState(read.getRequiredScenarioState());
        setNewScenarioState(read.getNewScenarioState());
        setMetadata(read.getMetadata());
        setDirty(false);
    }
}
