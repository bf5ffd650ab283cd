package org.coxswain.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the ledger cannot keep, such as a day in the year 900,000 or a name of a mile, was not meant: no fault of ours. */
@ControllerAdvice
class Misfits {

    private static final Logger LOG = LoggerFactory.getLogger(Misfits.class);

    @ExceptionHandler
    void refused(DataIntegrityViolationException misfit, HttpServletResponse response) throws IOException {
        LOG.warn("the ledger refused what was sent: {}", misfit.getClass().getSimpleName());
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
