package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.SingleRootFileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.io.File;
import java.util.Comparator;
import java.util.List;

/** The files of a folder in the order of their names: which of two stubs comes first is to be the same everywhere. */
final class FolderFiles extends SingleRootFileSource {

    FolderFiles(File folder) {
        super(folder);
    }

    @Override
    public FolderFiles child(String name) {
        return new FolderFiles(new File(rootDirectory, name));
    }

    @Override
    public List<TextFile> listFilesRecursively() {
        return super.listFilesRecursively().stream()
                .sorted(Comparator.comparing(TextFile::getPath))
                .toList();
    }
}
