package planted.modulesarestartedalone.mill;

import org.springframework.stereotype.Component;

/** Grinds. */
@Component
class Miller {

}
