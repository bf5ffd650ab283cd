package org.coxswain.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.InvalidContentTypeException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.coxswain.ledger.FullDisk;
import org.springframework.stereotype.Component;

/**
 * Takes dropped files from a request, straight to the disk. Only here, and so only once it is known who asks, is the body
 * of such a request looked at.
 */
@Component
class Uploads {

    private static final int MOST_FILES = 1_000;
    private static final long MEGABYTE = 1L << 20;
    private static final String TOO_MANY = "That is more than %s files at once; drop a zip archive of them.";

    private final ImportsSettings settings;
    private final Drafts drafts;

    Uploads(ImportsSettings settings, Drafts drafts) {
        this.settings = settings;
        this.drafts = drafts;
    }

    /** What came of it. */
    sealed interface Taking {

        record Taken(Draft draft, Imports.Upload upload) implements Taking {}

        record Refused(String sentence) implements Taking {}
    }

    Taking take(HttpServletRequest request) throws IOException {
        Draft draft = null;
        try {
            draft = drafts.coming();
            var upload = into(draft, items(request));
            if (!upload.names().isEmpty()) {
                return new Taking.Taken(draft, upload);
            }
            draft.discard();
            return new Taking.Refused("No file was chosen, or those chosen are empty. Choose the files of an export.");
        } catch (SizeException large) {
            return refused(request, draft, tooLarge());
        } catch (InvalidContentTypeException otherwise) {
            return refused(request, draft, "The files must be sent as multipart/form-data, as a form does.");
        } catch (FileCountLimitExceededException many) {
            return refused(request, draft, TOO_MANY.formatted(Worded.number(MOST_FILES)));
        } catch (InvalidFileNameException unspeakable) {
            return refused(request, draft, "The name of one of the files cannot be read; give it another.");
        } catch (IOException broken) {
            return refused(request, draft, sentence(broken));
        }
    }

    private FileItemIterator items(HttpServletRequest request) throws IOException, FileUploadException {
        var form = new FileUpload();
        form.setSizeMax(settings.largest());
        form.setFileSizeMax(settings.largest());
        return form.getItemIterator(new ServletRequestContext(request));
    }

    /** Names are kept as words; on the disk a file is a number. */
    private static Imports.Upload into(Draft draft, FileItemIterator items) throws IOException, FileUploadException {
        var names = new ArrayList<String>();
        var digest = new Digest();
        var bytes = 0L;
        while (items.hasNext()) {
            var item = items.next();
            if (item.isFormField()) {
                continue;
            }
            if (names.size() == MOST_FILES) {
                throw new FileCountLimitExceededException("too many files", MOST_FILES);
            }
            var name = FileName.of(item.getName(), names);
            var file = draft.file(names.size());
            try (var in = item.openStream();
                    var out = digest.over(Files.newOutputStream(file))) {
                in.transferTo(out);
            }
            if (Files.size(file) == 0) {
                Files.delete(file);
                continue;
            }
            bytes += Files.size(file);
            names.add(name);
        }
        return new Imports.Upload(List.copyOf(names), bytes, digest.text());
    }

    private String tooLarge() {
        return "That is more than %s MB at once; drop fewer files, or a zip archive of them. The limit is 'imports: largestUpload' in coxswain.yaml."
                .formatted(Worded.number(settings.largest() / MEGABYTE));
    }

    private static String sentence(Exception broken) {
        return FullDisk.brought(broken)
                ? Sentences.broken(broken)
                : "The files did not arrive whole; nothing of them is kept. Drop them once more.";
    }

    /** Who sends hears an answer only after sending all of it. */
    private static Taking refused(
            HttpServletRequest request, @org.jspecify.annotations.Nullable Draft draft, String why) throws IOException {
        if (draft != null) {
            draft.discard();
        }
        try (var rest = request.getInputStream()) {
            rest.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            return new Taking.Refused(why);
        }
        return new Taking.Refused(why);
    }
}
