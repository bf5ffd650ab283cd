package org.coxswain.web;

/** What stands on every page, as that nobody here is real; may be empty. */
record Notice(String words) {}
