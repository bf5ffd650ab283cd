package org.coxswain.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The rooms whose pages are served. */
@SpringBootApplication(
        scanBasePackages = {
            "org.coxswain.people",
            "org.coxswain.access",
            "org.coxswain.setup",
            "org.coxswain.insight",
            "org.coxswain.week",
            "org.coxswain.deals",
            "org.coxswain.imports",
            "org.coxswain.web"
        })
class Site {}
