package hello;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that Spring Boot can answer with, to hold our own start against. */
@SpringBootApplication
@RestController
public class Hello {

    public static void main(String[] words) {
        SpringApplication.run(Hello.class, words);
    }

    @GetMapping("/")
    String hello() {
        return "hello";
    }
}
