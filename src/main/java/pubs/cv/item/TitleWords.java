package pubs.cv.item;

import java.util.Set;

/** Common words of titles and venues that are nobody's name. */
final class TitleWords {
    private static final Set<String> WORDS = Set.of(("accepted advances american among analysis annual applications applied approach architecture artificial arxiv "
            + "asian association automatic award based bayesian best between beyond book case chapter chinese clinical "
            + "cognitive comparative comparison complex computation computational computer computing conference control "
            + "convolutional data database databases deep department design detection development diplomarbeit dissertation distributed doktorarbeit dynamic "
            + "dynamics edition editor effect effects efficient elsevier embedding empirical engineering estimation europe "
            + "european evaluation evidence evolution experimental exploring fast federated for framework from function "
            + "functional fundamental game general generation generative global graph graphs habilitationsschrift health high human hybrid image "
            + "images impact improving inference information institute intelligence intelligent international into "
            + "introduction journal knowledge language languages large learning letters linear local long machine management "
            + "mechanism memory method methods mobile model modeling modelling models molecular multi national natural "
            + "network networks neural new nonlinear note novel of on online open optimal optimization oral over paper parallel "
            + "performance physical planning policy poster prediction preliminary preprint press privacy probabilistic "
            + "problem problems proceedings process processing program programming progress proof properties protein "
            + "publication publications publishers publishing quantum random rapid recent recognition reinforcement relations report research resource "
            + "response review robust role scalable scale school science sciences search security segmentation semantic "
            + "serving simple simulation social society software spatial spotlight springer statistical statistics stochastic "
            + "structure study submitted supervised support survey symposium synthesis system systems technical techniques "
            + "technology temporal the theoretical theory thesis through time tool tools toward towards training transactions "
            + "transfer transformer transformers trees under understanding universal university unsupervised user using "
            + "variational via video vision visual visualization web wiley with workshop world").split(" "));

    private TitleWords() {}

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }
}
