package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.admin.AdminRoutes;
import com.github.tomakehurst.wiremock.admin.AdminTask;
import com.github.tomakehurst.wiremock.admin.ImportStubMappingsTask;
import com.github.tomakehurst.wiremock.admin.StartRecordingTask;
import com.github.tomakehurst.wiremock.admin.StopRecordingTask;
import com.github.tomakehurst.wiremock.admin.tasks.CreateStubMappingTask;
import com.github.tomakehurst.wiremock.admin.tasks.DeleteStubFileTask;
import com.github.tomakehurst.wiremock.admin.tasks.EditStubFileTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetAllStubFilesTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetCaCertTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetDocIndexTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetRecordingsIndexTask;
import com.github.tomakehurst.wiremock.admin.tasks.GetStubFileTask;
import com.github.tomakehurst.wiremock.admin.tasks.SaveMappingsTask;
import com.github.tomakehurst.wiremock.admin.tasks.ShutdownServerTask;
import com.github.tomakehurst.wiremock.admin.tasks.SnapshotTask;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.NotPermittedException;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.store.Stores;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubImport;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** WireMock's admin API without what this mock does not do, or does only when it was asked to at its start. */
final class OfferedRoutes extends AdminRoutes {

    private final Map<Class<? extends AdminTask>, String> refused = new HashMap<>();
    private final AdminTask creates;
    private final AdminTask imports;

    OfferedRoutes(Stores stores, StubOptions options, StubRules rules, StubIds ids) {
        super(List.of(), stores);
        this.creates = new SeededCreation(ids);
        this.imports = new CheckedImport(rules, ids);
        refuse("The mock is not stopped over HTTP.", ShutdownServerTask.class);
        refuse("The mock is no proxy for browsers, and has no certificate for it.", GetCaCertTask.class);
        refuse("The page links to what is not served here; see GET /__admin/docs/swagger.", GetDocIndexTask.class);
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
        if (task instanceof CreateStubMappingTask) {
            return creates;
        }
        return task instanceof ImportStubMappingsTask ? imports : task;
    }

    @Override
    public com.github.tomakehurst.wiremock.admin.RequestSpec requestSpecForTask(Class<? extends AdminTask> task) {
        if (task == SeededCreation.class) {
            return super.requestSpecForTask(CreateStubMappingTask.class);
        }
        return super.requestSpecForTask(task == CheckedImport.class ? ImportStubMappingsTask.class : task);
    }

    private record SeededCreation(StubIds ids) implements AdminTask {

        @Override
        public ResponseDefinition execute(Admin admin, ServeEvent event, PathParams path) {
            StubMapping stub = ids.stub(event.getRequest().getBodyAsString());
            admin.addStubMapping(stub);
            return ResponseDefinitionBuilder.jsonResponse(stub, HttpServletResponse.SC_CREATED);
        }
    }

    /** An import that takes all stubs or none. */
    private record CheckedImport(StubRules rules, StubIds ids) implements AdminTask {

        @Override
        public ResponseDefinition execute(Admin admin, ServeEvent event, PathParams path) {
            StubImport imported = ids.imported(event.getRequest().getBodyAsString());
            rules.check(imported.getMappings());
            admin.importStubs(imported);
            return ResponseDefinition.ok();
        }
    }
}
