package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.filemaker.FilenameMaker;
import com.github.tomakehurst.wiremock.standalone.JsonFileMappingsSource;
import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.InMemoryStubMappings;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;

/**
 * What the folder of stubs held when it was read, and what was saved in it since. All sandboxes begin with that, whatever
 * has become of the files meanwhile.
 */
final class FolderStubs implements MappingsSource {

    private final FileSource root;
    private final JsonFileMappingsSource files;
    private final Runnable written;
    private final StubStore held = new StubStore();
    private final StubRules rules;

    private FolderStubs(FileSource root, StubOptions options, Runnable written) {
        this.root = root;
        this.files = new JsonFileMappingsSource(root.child("mappings"), new FilenameMaker());
        this.written = written;
        this.rules = new StubRules(options, held, held::bytes);
    }

    /** Those of a mock that has no folder. */
    static FolderStubs none(StubOptions options) {
        return new FolderStubs(new NoFiles(), options, () -> {});
    }

    /**
     * Those of that folder.
     *
     * @param written is told of it when a file was written or deleted, which is no edit
     * @throws RuntimeException if a file cannot be read, or holds a stub that is not to be had
     */
    static FolderStubs read(FileSource folder, StubOptions options, Runnable written) {
        FolderStubs read = new FolderStubs(folder, options, written);
        StubMappings found = new InMemoryStubMappings();
        read.files.loadMappingsInto(found);
        read.rules.check(found.getAll());
        StubStore.oldestFirst(found.getAll()).forEach(read.held::add);
        return read;
    }

    /** The folder itself, with the bodies of answers. */
    FileSource root() {
        return root;
    }

    @Override
    public synchronized void loadMappingsInto(StubMappings sandbox) {
        StubStore.oldestFirst(held.getAll().toList()).forEach(stub -> sandbox.addMapping(new FolderStub(stub)));
    }

    /** All that do not stand there already. */
    @Override
    public synchronized void save(List<StubMapping> all) {
        List<StubMapping> stubs = all.stream()
                .filter(stub -> stub.isDirty() && !(stub instanceof FolderStub))
                .toList();
        rules.check(stubs);
        stubs.forEach(this::write);
    }

    @Override
    public synchronized void save(StubMapping stub) {
        rules.check(List.of(stub));
        write(stub);
    }

    private void write(StubMapping stub) {
        files.save(stub);
        // The one at hand is that of a sandbox, which goes on to change it.
        StubMapping copy = StubMapping.buildFrom(Json.write(stub));
        held.get(copy.getId()).ifPresentOrElse(before -> held.replace(before, copy), () -> held.add(copy));
        written.run();
    }

    @Override
    @SuppressWarnings("removal")
    public synchronized void remove(StubMapping stub) {
        if (held.get(stub.getId()).isPresent()) {
            files.remove(stub);
            held.remove(stub);
            written.run();
        }
    }

    /** Who empties a sandbox does not mean the files, with which the others begin. */
    @Override
    public void removeAll() {}
}
