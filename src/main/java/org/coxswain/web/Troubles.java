package org.coxswain.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.coxswain.ledger.FullDisk;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever goes wrong ends as a page in words. */
@Controller
class Troubles implements ErrorController {

    private static final int FAULT = 500;

    @RequestMapping("/error")
    String trouble(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : FAULT;
        var full = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && FullDisk.brought(failure);
        model.addAttribute("trouble", full ? Trouble.FULL_DISK : Trouble.of(status));
        return "web/trouble";
    }
}
