package dev.mockerp.junit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/** Gives each test its sandbox, and puts it away. */
final class MockErpExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(MockErpExtension.class);

    /** The constructor runs for a test, so that the ERP it is given is the one of that test. JUnit asks since 5.12. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Erp.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(context.getUniqueId(), id -> sandbox(context), Sandbox.class)
                .erp();
    }

    private static Sandbox sandbox(ExtensionContext context) {
        List<String> settings = settings(context);
        MockProcess mock = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(settings, MockProcess::start, MockProcess.class);
        return Sandbox.of(mock.address(), context);
    }

    /** Those of the class, or of the nearest that encloses it. */
    private static List<String> settings(ExtensionContext context) {
        for (Class<?> type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            Optional<MockErp> annotation = AnnotationSupport.findAnnotation(type, MockErp.class);
            if (annotation.isPresent()) {
                return List.of(annotation.get().settings());
            }
        }
        return List.of();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        after(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        after(context);
    }

    private static void after(ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        Sandbox sandbox = store.remove(context.getUniqueId(), Sandbox.class);
        if (sandbox == null) {
            return;
        }
        context.getExecutionException()
                .filter(thrown -> !(thrown instanceof TestAbortedException))
                .ifPresent(thrown -> System.err.print(sandbox.story()));
        sandbox.forget();
    }
}
