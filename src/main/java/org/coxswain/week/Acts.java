package org.coxswain.week;

import java.util.List;

/** A room that knows of something worth doing offers it by implementing this; Spring gathers all who do. */
public interface Acts {

    List<Act> acts(Asking asking);
}
