package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.WebUtils;

/**
 * Leads a request to the method that has the name of its operation, in the controller that implements the generated
 * interface.
 *
 * <p>The contract has found the operation and its parameters already. Spring would find them once more, from annotations
 * of all operations that it reads at every start.
 */
public final class OperationMapping extends RequestMappingHandlerMapping {

    private static final String GENERATED = "dev.mockerp.server.";

    /** What an answer is unless its controller says otherwise. */
    private static final Set<MediaType> JSON = Set.of(MediaType.APPLICATION_JSON);

    /** Generated interfaces, and the names of the beans that implement them. */
    private final Map<Class<?>, String> controllers = new LinkedHashMap<>();

    private final Map<String, HandlerMethod> methods = new ConcurrentHashMap<>();

    @Override
    protected void initHandlerMethods() {
        for (String bean : getCandidateBeanNames()) {
            Class<?> type = obtainApplicationContext().getType(bean, false);
            if (type != null) {
                for (Class<?> implemented : type.getInterfaces()) {
                    if (implemented.getPackageName().startsWith(GENERATED)) {
                        controllers.put(implemented, bean);
                    }
                }
            }
        }
    }

    @Override
    protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest request) {
        CheckedRequest checked = WebUtils.getNativeRequest(request, CheckedRequest.class);
        if (checked == null) {
            return null;
        }
        request.setAttribute(URI_TEMPLATE_VARIABLES_ATTRIBUTE, checked.pathValues());
        request.setAttribute(PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, JSON);
        return methods.computeIfAbsent(checked.operation().id(), this::method);
    }

    private HandlerMethod method(String operation) {
        List<HandlerMethod> found = new ArrayList<>();
        controllers.forEach((implemented, bean) -> {
            for (Method method : implemented.getDeclaredMethods()) {
                if (method.getName().equals(operation)) {
                    found.add(new HandlerMethod(bean, obtainApplicationContext(), method));
                }
            }
        });
        if (found.size() != 1) {
            throw new IllegalStateException("operation " + operation + " is implemented by " + found);
        }
        return found.get(0).createWithResolvedBean();
    }
}
