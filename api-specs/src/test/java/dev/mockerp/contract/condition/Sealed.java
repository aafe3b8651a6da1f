package dev.mockerp.contract.condition;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Loads this project's classes and CEL's anew, and hides some as if they were not on the class path. */
final class Sealed extends ClassLoader {

    private final List<String> hidden;

    Sealed(String... hiddenPrefixes) {
        super(Sealed.class.getClassLoader());
        this.hidden = List.of(hiddenPrefixes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (hidden.stream().anyMatch(name::startsWith)) {
            throw new ClassNotFoundException(name + " is hidden");
        }
        if (!name.startsWith("dev.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
