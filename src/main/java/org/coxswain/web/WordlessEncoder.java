package org.coxswain.web;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * Logs what failed and where, and not the failure's own words: these may repeat what somebody typed or what a file holds.
 * With {@code COXSWAIN_DEBUG} set it logs them, too.
 */
public final class WordlessEncoder extends JsonEncoder {

    private static final boolean WITH_WORDS = System.getenv("COXSWAIN_DEBUG") != null;

    @Override
    public byte[] encode(ILoggingEvent event) {
        return super.encode(WITH_WORDS || event.getThrowableProxy() == null ? event : wordless(event));
    }

    private static ILoggingEvent wordless(ILoggingEvent event) {
        return in(ILoggingEvent.class, (proxy, method, arguments) -> {
            var said = method.invoke(event, arguments);
            return said instanceof IThrowableProxy failure ? wordless(failure) : said;
        });
    }

    private static IThrowableProxy wordless(IThrowableProxy failure) {
        return in(
                IThrowableProxy.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getMessage") ? "" : quiet(method.invoke(failure, arguments)));
    }

    private static Object quiet(Object said) {
        if (said instanceof IThrowableProxy cause) {
            return wordless(cause);
        }
        return said instanceof IThrowableProxy[] several
                ? Arrays.stream(several).map(WordlessEncoder::wordless).toArray(IThrowableProxy[]::new)
                : said;
    }

    private static <T> T in(Class<T> kind, InvocationHandler answers) {
        InvocationHandler plain = (proxy, method, arguments) -> {
            try {
                return answers.invoke(proxy, method, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            }
        };
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, plain));
    }
}
