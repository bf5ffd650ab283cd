package org.coxswain.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The rooms whose pages are served. */
@SpringBootApplication(
        scanBasePackages = {"org.coxswain.people", "org.coxswain.access", "org.coxswain.insight", "org.coxswain.web"})
class Site {}
