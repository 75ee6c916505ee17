package vn.congtachoi.launch;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every open tab holds a web socket. Only news of a few bytes goes over it, the rest comes as answers to requests, so
 * it needs neither compression nor large buffers; together they were 120 KB of heap for each tab.
 */
@Configuration
class LightSockets {

    /** Tomcat has no switch for it: a server that never hears what the browser offers does not compress. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> socketsWithoutCompression() {
        return factory -> factory.addEngineValves(new WithoutExtensions());
    }

    /** What the servlet is given comes before what its push would take by itself: 16 KB of bytes and of characters. */
    @Bean
    static BeanPostProcessor socketsWithSmallBuffers() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet) {
                    servlet.addInitParameter("org.atmosphere.websocket.bufferSize", "1024");
                }
                return bean;
            }
        };
    }

    private static final class WithoutExtensions extends ValveBase {

        WithoutExtensions() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("Sec-WebSocket-Extensions");
            getNext().invoke(request, response);
        }
    }
}
