/** An attribute of every span that is begun here and may be traced: the class of a request, or a job. */
export const begun = 'tweesprong.about';
