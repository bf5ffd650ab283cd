package org.coxswain.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.coxswain.ledger.FullDisk;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whatever goes wrong ends as a page in words. */
@Controller
class Troubles implements ErrorController {

    private static final int FAULT = 500;

    @RequestMapping("/error")
    String trouble(HttpServletRequest request, Model model) {
        model.addAttribute("trouble", trouble(request));
        return "web/trouble";
    }

    /** A program that asks with a token reads no pages. */
    @RequestMapping(value = "/error", headers = HttpHeaders.AUTHORIZATION)
    @ResponseBody
    ProblemDetail problem(HttpServletRequest request) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status(request)), trouble(request).sentence());
    }

    private static Trouble trouble(HttpServletRequest request) {
        var full = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && FullDisk.brought(failure);
        return full ? Trouble.FULL_DISK : Trouble.of(status(request));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : FAULT;
    }
}
