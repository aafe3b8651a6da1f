package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.standalone.JsonFileMappingsSource;
import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The stubs of a sandbox that stand in files too. What is saved or removed is not an edit that is to be taken over. */
final class SavedStubs implements MappingsSource {

    private final JsonFileMappingsSource files;
    private final List<StubMapping> lastGood;
    private final Runnable written;
    private final Set<UUID> ids = new HashSet<>();
    private boolean fromFiles = true;

    /**
     * In those files.
     *
     * @param lastGood what there was in them when they were last looked at and found good; nothing if they never were
     * @param written is told of it when a file was written or deleted
     */
    SavedStubs(JsonFileMappingsSource files, List<StubMapping> lastGood, Runnable written) {
        this.files = files;
        this.lastGood = lastGood;
        this.written = written;
    }

    synchronized boolean has(StubMapping stub) {
        return ids.contains(stub.getId());
    }

    @Override
    public synchronized void loadMappingsInto(StubMappings stubs) {
        try {
            files.loadMappingsInto(stubs);
        } catch (RuntimeException badEdit) {
            if (lastGood.isEmpty()) {
                throw badEdit;
            }
            fromFiles = false;
            stubs.reset();
            // Each sandbox changes its own.
            lastGood.forEach(stub -> stubs.addMapping(StubMapping.buildFrom(Json.write(stub))));
        }
        stubs.getAll().forEach(stub -> ids.add(stub.getId()));
    }

    @Override
    public synchronized void save(List<StubMapping> stubs) {
        files.save(stubs);
        stubs.forEach(stub -> ids.add(stub.getId()));
        written.run();
    }

    @Override
    public synchronized void save(StubMapping stub) {
        files.save(stub);
        ids.add(stub.getId());
        written.run();
    }

    @Override
    @SuppressWarnings("removal")
    public synchronized void remove(StubMapping stub) {
        if (ids.remove(stub.getId()) && fromFiles) {
            files.remove(stub);
            written.run();
        }
    }

    @Override
    public synchronized void removeAll() {
        files.removeAll();
        ids.clear();
        written.run();
    }
}
