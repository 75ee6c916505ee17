/*
 * Brings a chosen file through a weak connection: a photo is made smaller before it goes, and what a cut has stopped
 * goes again by itself. What cannot be made smaller goes as it is; the server looks at every file anyway.
 */
(() => {
    const longestSide = 2560;
    const quality = 0.85;
    const smallBytes = 1.5 * 1024 * 1024;
    const settleMs = 1000;
    const pausesMs = [10_000, 30_000, 60_000];
    const longestSegment = 0xffff - 2;
    const exifMark = 'Exif\0\0';
    const orientationTag = 0x0112;
    const placeTag = 0x8825;
    const portal = (window.congTacHoi ??= {});
    const made = new WeakMap();
    const cut = new Map();

    const text = (view, at, length) =>
        String.fromCharCode(...new Uint8Array(view.buffer, at, Math.min(length, view.byteLength - at)));

    const exifOfJpeg = (view) => {
        const [start, scan, application1] = [2, 0xda, 0xe1];
        for (let at = start; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== scan; at += 2 + view.getUint16(at + 2)) {
            if (view.getUint8(at + 1) === application1 && text(view, at + 4, exifMark.length) === exifMark) {
                return view.buffer.slice(at + 4 + exifMark.length, at + 2 + view.getUint16(at + 2));
            }
        }
        return null;
    };

    const exifOfPng = (view) => {
        for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
            if (text(view, at + 4, 4) === 'eXIf') {
                return view.buffer.slice(at + 8, at + 8 + view.getUint32(at));
            }
        }
        return null;
    };

    // The canvas has turned the picture already; where it was taken is nobody's business.
    const uprightWithoutPlace = (exif) => {
        const view = new DataView(exif);
        const little = view.getUint16(0) === 0x4949;
        const directory = view.getUint32(4, little);
        const first = directory + 2;
        let count = view.getUint16(directory, little);
        for (let entry = first + 12 * (count - 1); entry >= first; entry -= 12) {
            const tag = view.getUint16(entry, little);
            if (tag === orientationTag) {
                view.setUint16(entry + 8, 1, little);
            } else if (tag === placeTag) {
                new Uint8Array(exif).copyWithin(entry, entry + 12, first + 12 * count + 4);
                count -= 1;
                view.setUint16(directory, count, little);
            }
        }
        return exif;
    };

    const withExif = (jpeg, exif) => {
        if (exif === null) {
            return jpeg;
        }
        const length = 2 + exifMark.length + exif.byteLength;
        if (length > longestSegment) {
            throw new Error('More facts than a JPEG holds');
        }
        const head = new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff]);
        return new Blob([jpeg.slice(0, 2), head, exifMark, exif, jpeg.slice(2)], { type: jpeg.type });
    };

    const shrink = async (photo) => {
        const view = new DataView(await photo.arrayBuffer());
        const exif = photo.type === 'image/png' ? exifOfPng(view) : exifOfJpeg(view);
        const upright = exif && uprightWithoutPlace(exif);
        const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
        const part = Math.min(1, longestSide / Math.max(picture.width, picture.height));
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(picture.width * part);
        canvas.height = Math.round(picture.height * part);
        const pen = canvas.getContext('2d');
        pen.fillStyle = 'white';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        const jpeg = await new Promise((drawn) => canvas.toBlob(drawn, 'image/jpeg', quality));
        const whole = withExif(jpeg, upright);
        return whole.size < photo.size ? whole : photo;
    };

    const smaller = (photo) => {
        if (!made.has(photo)) {
            made.set(photo, shrink(photo).catch(() => photo));
        }
        return made.get(photo);
    };

    const isLargePhoto = (file) => /^image\/(jpeg|png)$/.test(file.type) && file.size > smallBytes;

    // Name and kind go as headers that are set by now. The kind may still say PNG: the server goes by the bytes.
    const sendSmaller = async (upload, { file, xhr }, scaling) => {
        file.status = scaling;
        upload.files = [...upload.files];
        const body = await smaller(file);
        if (file.abort) {
            // A request that was never sent does not say by itself that it is over.
            xhr.dispatchEvent(new ProgressEvent('abort'));
        } else {
            xhr.send(body);
        }
    };

    const sendAgain = (file) => {
        const upload = cut.get(file);
        cut.delete(file);
        if (upload?.isConnected && file.error && upload.files.includes(file)) {
            upload.uploadFiles(file);
        }
    };

    const wait = (upload, file) => {
        cut.set(file, upload);
        file.cuts = (file.cuts ?? 0) + 1;
        const pause = pausesMs[file.cuts - 1];
        if (navigator.onLine && pause) {
            setTimeout(() => sendAgain(file), pause);
        }
    };

    // Without a network a request only hangs: what is on its way ends at once, so that she knows where she stands.
    const end = () => {
        for (const upload of document.querySelectorAll('vaadin-upload')) {
            if (upload.scaling !== undefined) {
                upload.files.filter((file) => file.uploading).forEach((file) => file.xhr?.abort());
            }
        }
    };

    window.addEventListener('offline', end);
    window.addEventListener('online', () => setTimeout(() => [...cut.keys()].forEach(sendAgain), settleMs));

    portal.fileUpload = {
        // The photo as it goes through a weak connection; any other file as it is.
        smaller: (file) => (isLargePhoto(file) ? smaller(file) : Promise.resolve(file)),
        // What is said while a photo is made smaller; without it every file goes as it is. Of many files the page shows
        // those that have arrived: they leave the list.
        watch(upload, scaling, many) {
            const isWatched = upload.scaling !== undefined;
            upload.scaling = scaling;
            if (isWatched) {
                return;
            }
            upload.addEventListener('upload-request', (event) => {
                if (upload.scaling && isLargePhoto(event.detail.file)) {
                    event.preventDefault();
                    sendSmaller(upload, event.detail, upload.scaling);
                }
            });
            if (many) {
                upload.addEventListener('upload-success', ({ detail: { file } }) => {
                    upload.files = upload.files.filter((other) => other !== file);
                });
            }
            upload.addEventListener('upload-error', ({ detail: { file, xhr } }) => {
                if (xhr.status === 0) {
                    wait(upload, file);
                }
            });
        },
    };
})();
