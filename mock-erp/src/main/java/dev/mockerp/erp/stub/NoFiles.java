package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.BinaryFile;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.net.URI;
import java.util.List;

/** The files of a mock without a folder for stubs: there are none, none can be made, and nothing leads to any. */
final class NoFiles implements FileSource {

    private static IllegalStateException none() {
        return new IllegalStateException("the mock has no files of stubs unless it has --stubs=DIR");
    }

    @Override
    public BinaryFile getBinaryFileNamed(String name) {
        throw none();
    }

    @Override
    public TextFile getTextFileNamed(String name) {
        throw none();
    }

    @Override
    public void createIfNecessary() {
        throw none();
    }

    @Override
    public FileSource child(String name) {
        return this;
    }

    @Override
    public String getPath() {
        throw none();
    }

    @Override
    public URI getUri() {
        throw none();
    }

    @Override
    public List<TextFile> listFilesRecursively() {
        return List.of();
    }

    @Override
    public void writeTextFile(String name, String contents) {
        throw none();
    }

    @Override
    public void writeBinaryFile(String name, byte[] contents) {
        throw none();
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public void deleteFile(String name) {
        throw none();
    }
}
