package dev.mockerp.erp.stub;

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
    private final Runnable written;
    private final Set<UUID> ids = new HashSet<>();

    /** In those files; is told of it when it has written or deleted one. */
    SavedStubs(JsonFileMappingsSource files, Runnable written) {
        this.files = files;
        this.written = written;
    }

    synchronized boolean has(StubMapping stub) {
        return ids.contains(stub.getId());
    }

    @Override
    public synchronized void loadMappingsInto(StubMappings stubs) {
        files.loadMappingsInto(stubs);
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
        if (ids.remove(stub.getId())) {
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
