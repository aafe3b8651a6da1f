package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.admin.AdminRoutes;
import com.github.tomakehurst.wiremock.admin.AdminTask;
import com.github.tomakehurst.wiremock.admin.ImportStubMappingsTask;
import com.github.tomakehurst.wiremock.admin.StartRecordingTask;
import com.github.tomakehurst.wiremock.admin.StopRecordingTask;
import com.github.tomakehurst.wiremock.admin.tasks.DeleteStubFileTask;
import com.github.tomakehurst.wiremock.admin.tasks.EditStubFileTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetAllStubFilesTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetCaCertTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetRecordingsIndexTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetStubFileTask;
import com.github.tomakehurst.wiremock.admin.tasks.SaveMappingsTask;
import com.github.tomakehurst.wiremock.admin.tasks.ShutdownServerTask;
import com.github.tomakehurst.wiremock.admin.tasks.SnapshotTask;
import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.NotPermittedException;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.store.Stores;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubImport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** WireMock's admin API without what this mock does not do, or does only when it was asked to at its start. */
final class OfferedRoutes extends AdminRoutes {

    private final Map<Class<? extends AdminTask>, String> refused = new HashMap<>();
    private final AdminTask imports;

    OfferedRoutes(Stores stores, StubOptions options, StubRules rules) {
        super(List.of(), stores);
        this.imports = new CheckedImport(rules);
        refuse("The mock is not stopped over HTTP.", ShutdownServerTask.class);
        refuse("The mock is no proxy for browsers, and has no certificate for it.", GetCaCertTask.class);
        if (options.folder() == null) {
            refuse(
                    "The mock has no files of stubs, and saves none, unless it has --stubs=DIR.",
                    SaveMappingsTask.class,
                    GetAllStubFilesTask.class,
                    GetStubFileTask.class,
                    EditStubFileTask.class,
                    DeleteStubFileTask.class);
        }
        if (!options.proxy()) {
            refuse(
                    "The mock records nothing from other servers unless it has --allow-proxy=true.",
                    StartRecordingTask.class,
                    StopRecordingTask.class,
                    SnapshotTask.class,
                    GetRecordingsIndexTask.class);
        }
    }

    @SafeVarargs
    private void refuse(String why, Class<? extends AdminTask>... tasks) {
        for (Class<? extends AdminTask> task : tasks) {
            refused.put(task, why);
        }
    }

    /** By what a request comes to, since there are many ways to write a path. */
    @Override
    public AdminTask taskFor(RequestMethod method, String path) {
        AdminTask task = super.taskFor(method, path);
        String why = refused.get(task.getClass());
        if (why != null) {
            throw new NotPermittedException(Errors.notPermitted(why));
        }
        return task instanceof ImportStubMappingsTask ? imports : task;
    }

    @Override
    public com.github.tomakehurst.wiremock.admin.RequestSpec requestSpecForTask(Class<? extends AdminTask> task) {
        return super.requestSpecForTask(task == CheckedImport.class ? ImportStubMappingsTask.class : task);
    }

    /** An import that takes all stubs or none. */
    private record CheckedImport(StubRules rules) implements AdminTask {

        @Override
        public ResponseDefinition execute(Admin admin, ServeEvent event, PathParams path) {
            rules.check(Json.read(event.getRequest().getBodyAsString(), StubImport.class)
                    .getMappings());
            return new ImportStubMappingsTask().execute(admin, event, path);
        }
    }
}
