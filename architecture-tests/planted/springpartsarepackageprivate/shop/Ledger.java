package planted.springpartsarepackageprivate.shop;

import org.springframework.stereotype.Service;

/** A door by another name. */
@Service
public class Ledger {

}
