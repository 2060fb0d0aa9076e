package planted.springpartsarepackageprivate.shop;

import org.springframework.stereotype.Service;

/** Passes by the door. */
@Service
public class Prices {

}
