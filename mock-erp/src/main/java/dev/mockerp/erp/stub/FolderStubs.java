package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.filemaker.FilenameMaker;
import com.github.tomakehurst.wiremock.standalone.JsonFileMappingsSource;
import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.InMemoryStubMappings;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.io.File;
import java.util.List;

/**
 * What the folder of stubs held when it was read, and what was saved in it since. All sandboxes begin with that, whatever
 * has become of the files meanwhile.
 *
 * <p>Who only holds it has no class of WireMock loaded.
 */
final class FolderStubs {

    private final FileSource root;
    private final JsonFileMappingsSource files;
    private final Runnable written;
    private final StubStore held = new StubStore();
    private final StubRules rules;

    private FolderStubs(FileSource root, StubOptions options, Runnable written) {
        this.root = root;
        this.files = new JsonFileMappingsSource(root.child("mappings"), new FilenameMaker());
        this.written = written;
        this.rules = new StubRules(options, root, held, held::bytes);
    }

    /** Those of a mock that has no folder. */
    static FolderStubs none(StubOptions options) {
        return new FolderStubs(new NoFiles(), options, () -> {});
    }

    /**
     * Those of that folder. Throws whatever it may be, also what would have to be declared, if a file cannot be read, or
     * holds a stub that is not to be had.
     *
     * @param written is told of it when a file was written or deleted, which is no edit
     */
    static FolderStubs read(File folder, StubOptions options, Runnable written) {
        FolderStubs read = new FolderStubs(new FolderFiles(folder), options, written);
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

    /** What WireMock loads them from and saves them in. */
    MappingsSource source() {
        return new Source();
    }

    private final class Source implements MappingsSource {

        @Override
        public void loadMappingsInto(StubMappings sandbox) {
            synchronized (held) {
                StubStore.oldestFirst(held.getAll().toList()).forEach(stub -> sandbox.addMapping(new FolderStub(stub)));
            }
        }

        /** All that do not stand there already. */
        @Override
        public void save(List<StubMapping> all) {
            synchronized (held) {
                List<StubMapping> stubs = all.stream()
                        .filter(stub -> stub.isDirty() && !(stub instanceof FolderStub))
                        .toList();
                rules.check(stubs);
                stubs.forEach(this::write);
            }
        }

        @Override
        public void save(StubMapping stub) {
            synchronized (held) {
                rules.check(List.of(stub));
                write(stub);
            }
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
        public void remove(StubMapping stub) {
            synchronized (held) {
                if (held.get(stub.getId()).isPresent()) {
                    files.remove(stub);
                    held.remove(stub);
                    written.run();
                }
            }
        }

        /** Who empties a sandbox does not mean the files, with which the others begin. */
        @Override
        public void removeAll() {}
    }
}
